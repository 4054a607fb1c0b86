import { config } from 'zod';

// Zod tries `new Function` when a schema is made; the page's policy forbids that, and
// the browser would report a violation. Must be imported before any schema.
config({ jitless: true });
