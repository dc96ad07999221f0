import { isIPv6 } from 'node:net';
import type { FastifyRequest } from 'fastify';
import { userIdOf } from './session-of';
import type { Services } from '../services';

/** Providers hand out IPv6 in networks of 64 bits: that many, in groups of 16. */
const NETWORK_GROUPS = 4;
const ALL_GROUPS = 8;

/**
 * Whose requests are counted together: an account's, whatever its address, so that people behind one address do not use up each other's;
 * an address's where nobody has signed in.
 */
export const callerOf =
  (services: Pick<Services, 'sessions' | 'clock'>) =>
  (request: FastifyRequest): string => {
    const userId = userIdOf(request, services);
    return userId === undefined ? `address ${networkOf(request.ip)}` : `account ${userId}`;
  };

/** An IPv4 address as it is, and of an IPv6 address the network, all of which one household has. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined || !isIPv6(address)) return mapped ?? address;
  const [before = '', after] = address.toLowerCase().replace(/%.*$/, '').split('::');
  const [head, tail] = [before, after ?? ''].map((part) => part.split(':').filter(Boolean));
  const zeros = Array.from(
    { length: ALL_GROUPS - (head?.length ?? 0) - (tail?.length ?? 0) },
    () => '0',
  );
  const groups = [...(head ?? []), ...zeros, ...(tail ?? [])].slice(0, NETWORK_GROUPS);
  return groups.map((group) => parseInt(group, 16).toString(16)).join(':');
}
