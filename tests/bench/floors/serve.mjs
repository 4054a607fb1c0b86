// Serves a floor's Express app on any free port, and says which.
import { createServer } from 'node:http';

export function serve(app) {
  const server = createServer(app);
  server.listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    process.stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${port}` })}\n`);
  });
}
