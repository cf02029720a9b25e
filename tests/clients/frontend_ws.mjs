// Everything over one socket with graphql-ws: signing in once, queries, mutations, and subscriptions that come back.
import { createClient } from 'graphql-ws';
import { account, expectNames, Followed, http, screen, socket } from './frontend.mjs';
import { cue, expect } from './script.mjs';

const body = JSON.stringify({ query: screen('sign_in'), variables: account });
const answer = await (await fetch(http, { method: 'POST', headers: { 'content-type': 'application/json' }, body })).json();
const { token } = answer.data.signIn;

// A token that is not good is refused; by itself the client would try five times.
const refused = await new Promise((resolve) => {
  const client = createClient({ url: http.replace('http', 'ws'), connectionParams: { authorization: 'Bearer nonsense' }, retryAttempts: 0 });
  client.subscribe({ query: '{ viewer { __typename } }' }, { next: () => resolve('next'), error: resolve, complete: () => resolve('complete') });
});
expect(refused.code, 4403);

const events = [];
const live = socket(token, events);
const ask = async (query, variables) => {
  for await (const { data, errors } of live.iterate({ query, variables })) return errors ? { errors } : data;
};

// Queries and mutations go over the socket as well.
const page = await ask(screen('drivers_and_vehicles'), { first: 1, offset: 0 });
expect(page.driversAndVehicles.totalCount, 4);
expectNames(page.driversAndVehicles.nodes, ['Ada']);
const wrong = await ask(screen('drivers_and_vehicles'), { first: 1000 });
expect(wrong.errors.map((error) => error.extensions.code), ['BAD_PAGE']);
const log = await ask(screen('charging_log'), { filter: { status: 'COMPLETE' } });
expect(log.chargingSessions.totalCount, 1);
const { reference } = log.chargingSessions.nodes[0];
const { chargingSession: details } = await ask(screen('session_details'), { by: { reference } });
expect([details.status, details.payment.total.amount, details.driver.name], ['COMPLETE', '0.72', 'One']);

// Two subscriptions on one socket; both come back with what they missed.
const follow = (name, variables = {}) => {
  const followed = new Followed();
  live.subscribe({ query: screen(name), variables }, {
    next: ({ data }) => followed.push(Object.values(data)[0]),
    error: (error) => { throw error; },
    complete: () => followed.push(null),
  });
  return followed;
};
const counts = follow('dashboard_live');
const sessions = follow('charging_log_live');
await counts.until(({ snapshot, evseCounts }) => snapshot && evseCounts.inUse === 0);
await cue('following');
await counts.until(({ evseCounts }) => evseCounts.inUse === 1);
await cue('followed');
await counts.until(({ snapshot, evseCounts }) => snapshot && evseCounts.inUse === 0);
await cue('back');
await sessions.until(({ kind, session }) => kind !== 'LEFT' && session.status === 'ONGOING');
expect(events.filter((event) => event === 'connected').length, 2);
await cue('heard');
process.exit(0);
