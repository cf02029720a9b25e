// The drivers' screens and the live dashboard with urql and its normalising cache.
import { Client, fetchExchange, subscriptionExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { getIntrospectionQuery } from 'graphql';
import { account, expectNames, Followed, http, screen, socket } from './frontend.mjs';
import { cue, expect } from './script.mjs';

// Signs in, first with a wrong password: a refusal is data.
const stranger = new Client({ url: http, exchanges: [fetchExchange] });
const refused = await stranger.mutation(screen('sign_in'), { ...account, password: 'not this one' }).toPromise();
expect([refused.error, refused.data.signIn.code], [undefined, 'SIGN_IN_REFUSED']);
const { data: { signIn } } = await stranger.mutation(screen('sign_in'), account).toPromise();
expect([signIn.__typename, signIn.user.userType], ['SignedIn', 'ADMINISTRATOR']);

const fetchOptions = { headers: { authorization: `Bearer ${signIn.token}` } };
const { data: schema } = await new Client({ url: http, exchanges: [fetchExchange], fetchOptions })
  .query(getIntrospectionQuery({ oneOf: true }), {}).toPromise();

let fetched = 0;
const events = [];
const live = socket(signIn.token, events);
const client = new Client({
  url: http,
  fetchOptions,
  fetch: (...request) => { fetched += 1; return fetch(...request); },
  exchanges: [
    cacheExchange({
      schema,
      // Values that are no things of their own stand where they are.
      keys: Object.fromEntries(schema.__schema.types
        .filter((type) => type.kind === 'OBJECT' && !type.fields.some((field) => field.name === 'id'))
        .map((type) => [type.name, () => null])),
      updates: {
        Mutation: {
          createDriver: (_result, _arguments, cache) => cache.inspectFields('Query')
            .filter(({ fieldName }) => fieldName === 'driversAndVehicles')
            .forEach(({ fieldName, arguments: given }) => cache.invalidate('Query', fieldName, given)),
        },
      },
    }),
    fetchExchange,
    subscriptionExchange({
      forwardSubscription: ({ query, variables }) => ({
        subscribe: (sink) => ({ unsubscribe: live.subscribe({ query, variables }, sink) }),
      }),
    }),
  ],
});
const ask = async (name, variables, context) => {
  const { data, error } = await client.query(screen(name), variables, context).toPromise();
  if (error) throw error;
  return data;
};

// Lists in pages by number, with the count of all.
const first = (await ask('drivers_and_vehicles', { first: 1, offset: 0 })).driversAndVehicles;
const second = (await ask('drivers_and_vehicles', { first: 1, offset: 1 })).driversAndVehicles;
expect([first.totalCount, first.pageInfo.hasNextPage, second.pageInfo.hasNextPage], [2, true, false]);
expectNames([...first.nodes, ...second.nodes], ['Ada', 'One']);

// A change of one thing is seen wherever it is shown, without another request.
const shown = new Followed();
client.query(screen('driver'), { id: first.nodes[0].id }).subscribe(({ data }) => shown.push(data?.driver.name));
await shown.until((name) => name === 'Ada');
const rename = `mutation Rename($id: ID!, $expectedVersion: Int!, $input: UpdateDriverInput!) {
  updateDriver(id: $id, expectedVersion: $expectedVersion, input: $input) { ... on Driver { id name version } ... on Refusal { code } }
}`;
const before = fetched;
await client.mutation(rename, { id: first.nodes[0].id, expectedVersion: 1, input: { name: 'Adele' } }).toPromise();
await shown.until((name) => name === 'Adele');
expect(fetched - before, 1);
const stale = await client.mutation(rename, { id: first.nodes[0].id, expectedVersion: 1, input: { name: 'A' } }).toPromise();
expect([stale.error, stale.data.updateDriver.code], [undefined, 'OUTDATED']);

// What is added makes a list that is shown ask again.
const counts = new Followed();
client.query(screen('drivers_and_vehicles'), { first: 10, offset: 0 })
  .subscribe(({ data }) => counts.push(data?.driversAndVehicles?.totalCount));
await counts.until((count) => count === 2);
const add = { driver: { name: 'Bob', email: 'bob@x.example' }, vehicle: { registration: '-' }, withDriver: true, withVehicleAlone: false };
const added = await client.mutation(screen('add_driver_or_vehicle'), add).toPromise();
expect([added.error, added.data.createDriver.__typename], [undefined, 'Driver']);
await counts.until((count) => count === 3);
const again = await client.mutation(screen('add_driver_or_vehicle'), add).toPromise();
expect([again.error, again.data.createDriver.__typename, again.data.createDriver.code], [undefined, 'NameTaken', 'NAME_TAKEN']);

// What is wrong with a request is an error with a code.
const { error } = await client.query(screen('drivers_and_vehicles'), { first: 1000 }).toPromise();
expect(error.graphQLErrors.map((each) => each.extensions.code), ['BAD_PAGE']);

// The dashboard follows what happens, and comes back with what it missed.
const inUse = new Followed();
client.subscription(screen('dashboard_live'), {}).subscribe(({ data }) => inUse.push(data.dashboardStatus));
await inUse.until(({ snapshot, evseCounts }) => snapshot && evseCounts.inUse === 0);
await cue('following');
await inUse.until(({ evseCounts }) => evseCounts.inUse === 1);
await cue('followed');
await inUse.until(({ snapshot, evseCounts }) => snapshot && evseCounts.inUse === 0);
expect(events.filter((event) => event === 'connected').length, 2);
await cue('back');
process.exit(0);
