// What both witnesses share: a strict client, and a clock.
import { RPCClient } from 'ocpp-rpc';

export { cue, expect } from './script.mjs';

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

// A clock that the script moves: it begins two hours ago, on a full second.
let seconds = Math.floor(Date.now() / 1000) - 7200;
export function later(passed = 0) {
  seconds += passed;
  return new Date(seconds * 1000).toISOString();
}
