import { accessSync, constants, existsSync, statSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { Refusal, refuseDisk } from '../../../ground/refusal.ts';

const megabyte = 2 ** 20;

/** How much room a disk must have before a local Neo4j is started, in MB; one that fills up in the middle of a load is worse. */
export const leastRoom = 200;
const leastPiece = 64;

/** Returns the room left for this user on the disk of a path, in MB, whether or not the path exists yet. */
export function roomAt(path: string): number {
  const disk = statfsSync(nearest(path));
  return Math.floor((disk.bavail * disk.bsize) / megabyte);
}

/** Returns whether a disk is as good as full: Neo4j takes room in pieces, and fails with some left. */
export function isFull(path: string): boolean {
  return roomAt(path) < leastPiece;
}

/** Refuses a path whose disk has too little room, or which cannot be written. */
export function checkRoom(path: string): void {
  const ground = nearest(path);
  if (!statSync(ground).isDirectory()) throw new Refusal('usage', `${path}: expected a folder, found the file "${ground}".`, 'Set LISIERE_HOME to a folder.');
  try {
    accessSync(ground, constants.W_OK);
  } catch (error) {
    throw refuseDisk(error, path);
  }
  const room = roomAt(path);
  if (room < leastRoom) throw new Refusal('disk', `${path}: expected ${leastRoom} MB of room, found ${room} MB.`, 'Free some space, or set LISIERE_HOME to a folder on another disk.');
}

function nearest(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearest(dirname(path));
}
