// The process behind a profile, for tests that end it without a word of warning.
import { readlink } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as timer } from 'node:timers/promises';

/** Gives the id of the browser process that holds the profile. */
export async function browserProcessOf(profile: string): Promise<number> {
  const holder = await readlink(join(profile, 'SingletonLock'));
  const pid = Number(holder.slice(holder.lastIndexOf('-') + 1));
  if (!Number.isInteger(pid) || !isRunning(pid))
    throw new Error(`No browser runs on this profile: ${holder}`);
  return pid;
}

/** Ends the browser and its children with SIGKILL; resolves when the process is gone. */
export async function killBrowser(pid: number): Promise<void> {
  try {
    // Playwright makes the browser the leader of its own process group.
    process.kill(-pid, 'SIGKILL');
  } catch (reason) {
    if (!isNoSuchProcess(reason)) throw reason;
    process.kill(pid, 'SIGKILL');
  }
  while (isRunning(pid)) await timer(5);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (reason) {
    if (isNoSuchProcess(reason)) return false;
    throw reason;
  }
}

function isNoSuchProcess(reason: unknown): boolean {
  return reason instanceof Error && 'code' in reason && reason.code === 'ESRCH';
}
