import type { Server } from 'node:http';

/** The preview is for this machine only. */
export const LOOPBACK = '127.0.0.1';

/** Thrown where the port is taken; the message is for the person who started the preview. */
export class PortInUseError extends Error {
  constructor(readonly port: number) {
    super(
      `Port ${port} is in use. Stop what runs there, or choose another: npm start -- --port ${port + 1}`,
    );
    this.name = 'PortInUseError';
  }
}

/**
 * Opens a server on loopback and returns its port.
 * @param port 0 takes any free one
 * @throws PortInUseError
 */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new PortInUseError(port) : error);
    });
    server.listen(port, LOOPBACK, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

/** Closes a server and everything connected to it. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
