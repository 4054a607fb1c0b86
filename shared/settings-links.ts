import { z } from 'zod';

/** Whoever reads a URL leaves these signs out. */
const withoutControls = z.string().regex(/^\P{Cc}*$/u, 'must have no line breaks or tabs');

/** A picture's place; the pages' policy names its host, where `;`, `,`, quotes, stars have a meaning. */
export const pictureUrlSchema = withoutControls.pipe(
  z.url({
    protocol: /^https?$/,
    hostname: /^([a-z0-9._-]+|\[[0-9a-f:.]+\])$/,
    error: 'must be the http(s) URL of a picture, on a host such as www.example.com',
  }),
);

/** A page that customers are sent to. */
export const pageUrlSchema = withoutControls.pipe(
  z.url({ protocol: /^https?$/, error: 'must be the http(s) URL of a page' }),
);

/** A page or an address where customers reach somebody. */
export const contactUrlSchema = withoutControls.pipe(
  z.url({
    protocol: /^(https?|mailto)$/,
    error: 'must be the http(s) URL of a page, or mailto: and an address',
  }),
);
