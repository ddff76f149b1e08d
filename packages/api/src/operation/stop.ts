import type { Server } from 'node:http';

/** Milliseconds that requests which are being answered may take once the service is told to stop. */
const PATIENCE = 10_000;
const SWEEP = 50;

/** Takes no new connections, and lets requests that are being answered end. */
export function closeServer(server: Server, patience: number = PATIENCE): Promise<void> {
  return new Promise((resolve) => {
    // A connection is kept open for its next request: it is closed as soon as it is idle.
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP);
    const end = setTimeout(() => server.closeAllConnections(), patience);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(end);
      resolve();
    });
    server.closeIdleConnections();
  });
}
