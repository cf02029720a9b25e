// What both witnesses share: a strict client, a script that waits for its cue, and the truth told at the end.
import { createInterface } from 'node:readline';
import { RPCClient } from 'ocpp-rpc';

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();

// Says where the script is, and waits for the test's word to go on.
export async function cue(phase, details = {}) {
  console.log(JSON.stringify({ phase, ...details }));
  const { done } = await lines.next();
  if (done) throw new Error(`nobody waits for what comes after ${phase}`);
}

// Connects; an answer or a command that breaks its schema ends the program.
export async function connected(protocol) {
  const [endpoint, identity, password] = process.argv.slice(2);
  const client = new RPCClient({ endpoint, identity, password, protocols: [protocol], strictMode: true, reconnect: false });
  client.on('strictValidationFailure', ({ method, error }) => {
    console.error(`${method} breaks its schema: ${error.message} ${JSON.stringify(error.details)}`);
    process.exit(1);
  });
  await client.connect();
  return client;
}

export function expect(actual, wanted) {
  if (JSON.stringify(actual) !== JSON.stringify(wanted)) {
    throw new Error(`${JSON.stringify(actual)} instead of ${JSON.stringify(wanted)}`);
  }
}

// A clock that the script moves: it begins two hours ago, on a full second.
let seconds = Math.floor(Date.now() / 1000) - 7200;
export function later(passed = 0) {
  seconds += passed;
  return new Date(seconds * 1000).toISOString();
}
