import type { Connection } from './connection';

/** Which devices of whom are connected. */
export class Presence {
  private readonly byUser = new Map<string, Set<Connection>>();

  add(connection: Connection): void {
    const connections = this.byUser.get(connection.userId) ?? new Set();
    connections.add(connection);
    this.byUser.set(connection.userId, connections);
  }

  /** Whether it was there. */
  remove(connection: Connection): boolean {
    return this.byUser.get(connection.userId)?.delete(connection) === true;
  }

  of(userId: string): readonly Connection[] {
    return [...(this.byUser.get(userId) ?? [])];
  }

  isOnline(userId: string): boolean {
    return (this.byUser.get(userId)?.size ?? 0) > 0;
  }
}
