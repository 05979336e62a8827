import { desk } from '../api/desk.js';

/** Pauses between two looks in milliseconds; the last one is repeated. */
const PAUSES = [700, 1000, 1500, 2000, 3000, 5000, 8000, 12_000];

/**
 * Looks again and again until a draft's screening has finished: soon at first, then less often, not at all while nobody looks
 * at the window or nobody waits any more.
 *
 * @param {string} draft id
 * @param {(screening: object) => void} shown called with each state on the way
 * @param {() => boolean} waits whether somebody still waits
 * @returns {Promise<object|null>} the finished screening; null when nobody waits any more. Rejects with ApiError
 */
export async function whenScreened(draft, shown, waits) {
  for (let turn = 0; ; turn++) {
    await pause(PAUSES[Math.min(turn, PAUSES.length - 1)]);
    if (!waits()) {
      return null;
    }
    const screening = await look(draft);
    if (!waits()) {
      return null;
    }
    if (screening && screening.status !== 'PENDING') {
      return screening;
    }
    if (screening) {
      shown(screening);
    }
  }
}

/** A lost connection or a restarting host is waited out. */
async function look(draft) {
  try {
    return await desk.screening(draft);
  } catch (error) {
    if (error.offline || error.status === 503) {
      return null;
    }
    throw error;
  }
}

async function pause(milliseconds) {
  await new Promise((done) => setTimeout(done, milliseconds));
  if (document.visibilityState === 'hidden') {
    await new Promise((done) => document.addEventListener('visibilitychange', done, { once: true }));
  }
}
