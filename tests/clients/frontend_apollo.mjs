// The tariffs' screens, the drivers' list and the live dashboard with Apollo Client.
import { ApolloClient, ApolloLink, CombinedGraphQLErrors, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { getMainDefinition } from '@apollo/client/utilities';
import { account, expectNames, Followed, http, screen, socket } from './frontend.mjs';
import { cue, expect } from './script.mjs';

const document = (name) => gql(screen(name));
const anonymous = new ApolloClient({ link: new HttpLink({ uri: http }), cache: new InMemoryCache() });
const { data: { signIn } } = await anonymous.mutate({ mutation: document('sign_in'), variables: account });
expect([signIn.__typename, signIn.user.userType], ['SignedIn', 'ADMINISTRATOR']);

// Which types an interface or a union can be, as Apollo's documentation generates it.
const headers = { authorization: `Bearer ${signIn.token}`, 'content-type': 'application/json' };
const query = '{ __schema { types { kind name possibleTypes { name } } } }';
const answer = await (await fetch(http, { method: 'POST', headers, body: JSON.stringify({ query }) })).json();
const possibleTypes = Object.fromEntries(answer.data.__schema.types
  .filter((type) => type.possibleTypes !== null)
  .map((type) => [type.name, type.possibleTypes.map((each) => each.name)]));
expect(possibleTypes.Refusal.includes('NameTaken') && possibleTypes.Node.includes('Tariff'), true);

// Pages by number are put together into one list for each search.
const numbered = (...keyArgs) => ({
  keyArgs,
  merge: (known, found, { args }) => {
    if (!found) return known ?? null;
    const nodes = known ? [...known.nodes] : [];
    found.nodes.forEach((node, place) => { nodes[(args.offset ?? 0) + place] = node; });
    return { ...found, nodes };
  },
});
const cache = new InMemoryCache({
  possibleTypes,
  typePolicies: { Query: { fields: { driversAndVehicles: numbered('search', 'active', 'orderBy') } } },
});
const events = [];
const live = socket(signIn.token, events);
const client = new ApolloClient({
  cache,
  link: ApolloLink.split(
    ({ query: operation }) => getMainDefinition(operation).operation === 'subscription',
    new GraphQLWsLink(live),
    new HttpLink({ uri: http, headers }),
  ),
});

// The list, and more of it.
const list = client.watchQuery({ query: document('drivers_and_vehicles'), variables: { first: 1, offset: 0 } });
const pages = new Followed();
list.subscribe(({ data }) => data && pages.push(data.driversAndVehicles));
await pages.until(({ nodes, totalCount }) => nodes.length === 1 && totalCount === 3);
await list.fetchMore({ variables: { offset: 1 } });
await pages.until(({ nodes }) => nodes.length === 2);
const { nodes } = list.getCurrentResult().data.driversAndVehicles;
expectNames(nodes, ['Adele', 'Bob']);
expect(cache.identify(nodes[0]).startsWith('Driver:'), true);

// A fragment on an interface reads what each member wrote.
const refusal = await client.mutate({
  mutation: document('add_driver_or_vehicle'),
  variables: { driver: { name: '', email: 'nobody' }, vehicle: { registration: '-' }, withDriver: true, withVehicleAlone: false },
});
expect([refusal.data.createDriver.__typename, refusal.data.createDriver.code], ['InvalidInput', 'INVALID_INPUT']);
expect(refusal.data.createDriver.problems.map((problem) => problem.path.join('.')), ['input.name', 'input.email']);
const node = gql`query One($id: ID!) { node(id: $id) { id ...Person } } fragment Person on Driver { name email }`;
const { data: one } = await client.query({ query: node, variables: { id: nodes[0].id } });
expect(one.node.name, 'Adele');
expect(client.readFragment({ id: cache.identify(one.node), fragment: gql`fragment Any on Node { id }` }).id, one.node.id);

// A change is seen in the list without another request.
await client.mutate({
  mutation: gql`mutation Rename($id: ID!, $version: Int!) {
    updateDriver(id: $id, expectedVersion: $version, input: { name: "Ada" }) { ... on Driver { id name version } ... on Refusal { code } }
  }`,
  variables: { id: nodes[0].id, version: nodes[0].version },
});
await pages.until((page) => page.nodes[0].name === 'Ada');

// What is added makes the list ask again.
await client.mutate({
  mutation: document('add_driver_or_vehicle'),
  variables: { driver: { name: 'Zoe', email: 'zoe@x.example' }, vehicle: { registration: '-' }, withDriver: true, withVehicleAlone: false },
  refetchQueries: ['DriversAndVehicles'],
  awaitRefetchQueries: true,
});
await pages.until(({ totalCount }) => totalCount === 4);

// Errors by each policy.
const wrong = { query: document('drivers_and_vehicles'), variables: { first: 1000 }, fetchPolicy: 'network-only' };
const thrown = await client.query(wrong).then(() => null, (error) => error);
expect(CombinedGraphQLErrors.is(thrown) && thrown.errors.map((error) => error.extensions.code), ['BAD_PAGE']);
const told = await client.query({ ...wrong, errorPolicy: 'all' });
expect(told.error.errors.map((error) => error.extensions.code), ['BAD_PAGE']);
const ignored = await client.query({ ...wrong, errorPolicy: 'ignore' });
expect(ignored.error, undefined);

// The dashboard follows what happens, and comes back with what it missed.
const inUse = new Followed();
client.subscribe({ query: document('dashboard_live') }).subscribe(({ data }) => inUse.push(data.dashboardStatus));
await inUse.until(({ snapshot, evseCounts }) => snapshot && evseCounts.inUse === 0);
await cue('following');
await inUse.until(({ evseCounts }) => evseCounts.inUse === 1);
await cue('followed');
await inUse.until(({ snapshot, evseCounts }) => snapshot && evseCounts.inUse === 0);
expect(events.filter((event) => event === 'connected').length, 2);
await cue('back');
process.exit(0);
