// A whole session in OCPP 2.0.1: plugged in, authorised, charged, ended by the operator, unplugged.
import { randomUUID } from 'node:crypto';
import { connected, cue, expect, later } from './witness.mjs';

const client = await connected('ocpp2.0.1');
const transactionId = randomUUID();
const idToken = { idToken: 'tag', type: 'ISO14443' };
const meterStart = 123456;
const meter = (wh, context) => [{
  timestamp: later(),
  sampledValue: [
    { value: meterStart + wh, context, measurand: 'Energy.Active.Import.Register', unitOfMeasure: { unit: 'Wh' } },
    { value: 11, context, measurand: 'Power.Active.Import', unitOfMeasure: { unit: 'W', multiplier: 3 } },
  ],
}];
let seqNo = 0;
const tell = (eventType, triggerReason, info, more = {}) => client.call('TransactionEvent', {
  eventType, triggerReason, timestamp: later(), seqNo: seqNo++, transactionInfo: { transactionId, ...info }, ...more,
});
const show = (connectorStatus) => client.call('StatusNotification', { timestamp: later(), connectorStatus, evseId: 1, connectorId: 1 });

const commanded = new Promise((resolve) => {
  client.handle('RequestStopTransaction', ({ params }) => {
    resolve(params);
    return { status: 'Accepted' };
  });
});

const boot = await client.call('BootNotification', {
  reason: 'PowerUp', chargingStation: { vendorName: 'Witness', model: 'W201' },
});
expect(boot.status, 'Accepted');
await show('Available');
await cue('booted');

const connectedAt = later(60);
await show('Occupied');
await tell('Started', 'CablePluggedIn', { chargingState: 'EVConnected' }, {
  evse: { id: 1, connectorId: 1 }, meterValue: meter(0, 'Transaction.Begin'),
});
const authorised = await client.call('Authorize', { idToken });
expect(authorised.idTokenInfo.status, 'Accepted');
const startedAt = later(30);
const answer = await tell('Updated', 'Authorized', { chargingState: 'Charging' }, {
  idToken, evse: { id: 1, connectorId: 1 }, meterValue: meter(0, 'Sample.Clock'),
});
expect(answer.idTokenInfo.status, 'Accepted');
await cue('started', { connectedAt, startedAt });

const readings = [];
for (const wh of [900, 1900, 3100, 4250, 5500]) {
  later(360);
  await tell('Updated', 'MeterValuePeriodic', { chargingState: 'Charging' }, { meterValue: meter(wh, 'Sample.Periodic') });
  readings.push({ at: later(), wh });
}
await cue('charged', { readings });

expect(await commanded, { transactionId });
const stoppedAt = later();
await tell('Updated', 'RemoteStop', { chargingState: 'EVConnected', stoppedReason: 'Remote' });
const disconnectedAt = later(60);
const ended = await tell('Ended', 'EVCommunicationLost', { chargingState: 'Idle', stoppedReason: 'Remote' }, {
  meterValue: meter(5500, 'Transaction.End'),
});
await show('Available');
await cue('left', { wh: 5500, seconds: 1800, stoppedAt, disconnectedAt, totalCost: ended.totalCost });
await client.close();
process.exit(0);
