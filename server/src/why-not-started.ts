import { ConfigError } from './config';
import { isObject } from './http/is-object';

/** What stops the server from starting, with the next step where whoever starts it can take one; else the error as it is. */
export function whyNotStarted(error: unknown): unknown {
  if (error instanceof ConfigError) return error.message;
  if (!isObject(error)) return error;
  const port = typeof error['port'] === 'number' ? ` ${error['port']}` : '';
  if (error['code'] === 'EADDRINUSE')
    return `Port${port} is in use: stop what listens there, or set PORT to another.`;
  if (error['code'] === 'EACCES' && port !== '')
    return `Port${port} needs more rights: set PORT to one above 1023.`;
  return error;
}
