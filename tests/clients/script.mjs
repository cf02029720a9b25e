// What every script shares: it waits for its cue, and says where it is.
import { createInterface } from 'node:readline';

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();

// Says where the script is, and waits for the test's word to go on.
export async function cue(phase, details = {}) {
  console.log(JSON.stringify({ phase, ...details }));
  const { done } = await lines.next();
  if (done) throw new Error(`nobody waits for what comes after ${phase}`);
}

export function expect(actual, wanted) {
  if (JSON.stringify(actual) !== JSON.stringify(wanted)) {
    throw new Error(`${JSON.stringify(actual)} instead of ${JSON.stringify(wanted)}`);
  }
}
