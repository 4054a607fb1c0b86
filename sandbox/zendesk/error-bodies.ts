// Zendesk has no single form of an error: each status has the one that was seen with it.
const BODIES: Record<number, unknown> = {
  400: { error: 'invalid', description: 'Invalid request' },
  401: { error: "Couldn't authenticate you" },
  403: { error: 'Forbidden', description: 'Not authorized!' },
  404: { error: 'RecordNotFound', description: 'Not found' },
  409: {
    error: 'UpdateConflict',
    description:
      'Safe Update prevented the update due to outdated ticket data. ' +
      'Please fetch the latest ticket data and try again.',
  },
  422: {
    error: 'RecordInvalid',
    description: 'Record validation errors',
    details: { base: [{ description: 'Base: is invalid', error: 'InvalidValue' }] },
  },
  429: {
    error: 'APIRateLimitExceeded',
    description: 'Number of allowed API requests per minute exceeded',
  },
  500: { error: 'InternalServerError', description: 'Internal Server Error' },
  503: {
    error: 'unavailable',
    description: 'Sorry, we could not complete your request. Please try again in a moment.',
  },
};

/** Gives the body that Zendesk sends with an error's status. */
export function errorBody(status: number): unknown {
  return BODIES[status] ?? { error: `Fault ${status}` };
}

/** Writes the page of a gateway that has nobody behind it. */
export function gatewayPage(status: number): string {
  const title = `${status} Service Temporarily Unavailable`;
  return (
    `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n` +
    `<center><h1>${title}</h1></center>\r\n<hr><center>cloudflare</center>\r\n</body>\r\n</html>\r\n`
  );
}
