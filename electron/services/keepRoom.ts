import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** Tells whom a server has got to know. */
export interface Room {
  /** Counts a connection no longer among the strangers: it showed a secret. */
  know(socket: Socket): void;
}

/** More than the system keeps waiting for a server at once (511 by Node's default), so that one who asks at once is heard before it has to make room. */
const mostStrangers = 800;

/**
 * Keeps a server open to those it knows whoever else connects: of the connections that have shown no secret yet, the oldest makes room for the newest. A
 * limit on all of them would let any program on the machine shut the person out by holding them.
 */
export function keepRoom(server: Server): Room {
  const strangers = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    strangers.add(socket);
    socket.once('close', () => strangers.delete(socket));
    const [oldest] = strangers;
    if (strangers.size > mostStrangers) oldest?.destroy();
  });
  return { know: (socket) => strangers.delete(socket) };
}
