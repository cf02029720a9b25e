// What the frontends share: where the server is, who signs in, and the operations of the guide's screens.
import { readFileSync } from 'node:fs';
import { createClient } from 'graphql-ws';
import { expect } from './script.mjs';

const [host, email, password, screens] = process.argv.slice(2);
export const http = `http://${host}/graphql`;
export const account = { email, password };

// The text of a screen's operation, as the portal uses it.
export const screen = (name) => readFileSync(`${screens}/${name}.graphql`, 'utf8');

// A socket that comes back by itself, at once, as often as it takes; `log` hears what becomes of it.
export const socket = (token, log = []) => createClient({
  url: `ws://${host}/graphql`,
  connectionParams: { authorization: `Bearer ${token}` },
  lazyCloseTimeout: 60_000,
  retryAttempts: 50,
  retryWait: () => new Promise((resolve) => setTimeout(resolve, 50)),
  shouldRetry: () => true,
  on: { connected: () => log.push('connected'), closed: ({ code }) => log.push(code) },
});

// The values of something that is followed, one after the other: `next()` waits for one that is as wanted.
export class Followed {
  seen = [];
  #waiting = [];

  push(value) {
    this.seen.push(value);
    this.#waiting.shift()?.();
  }

  async until(wanted) {
    for (let place = 0; ; place += 1) {
      while (place >= this.seen.length) await new Promise((resolve) => this.#waiting.push(resolve));
      if (wanted(this.seen[place])) {
        this.seen = this.seen.slice(place + 1);
        return;
      }
    }
  }
}

export function expectNames(nodes, names) {
  expect(nodes.map((node) => node.name ?? node.registration), names);
}
