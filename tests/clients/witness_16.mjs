// A whole session in OCPP 1.6: plugged in, authorised, charged, ended by the operator, unplugged.
import { connected, cue, expect, later } from './witness.mjs';

const client = await connected('ocpp1.6');
const show = (status) => client.call('StatusNotification', { connectorId: 1, errorCode: 'NoError', status, timestamp: later() });
const register = (value, context) => ({ value: String(value), context, measurand: 'Energy.Active.Import.Register', unit: 'Wh' });

const commanded = new Promise((resolve) => {
  client.handle('RemoteStopTransaction', ({ params }) => {
    resolve(params);
    return { status: 'Accepted' };
  });
});

const boot = await client.call('BootNotification', { chargePointVendor: 'Witness', chargePointModel: 'W16' });
expect(boot.status, 'Accepted');
await client.call('StatusNotification', { connectorId: 0, errorCode: 'NoError', status: 'Available' });
await show('Available');
await cue('booted');

const connectedAt = later(60);
await show('Preparing');
const { idTagInfo } = await client.call('Authorize', { idTag: 'tag' });
expect(idTagInfo.status, 'Accepted');
const startedAt = later(30);
const meterStart = 123456;
const started = await client.call('StartTransaction', { connectorId: 1, idTag: 'tag', meterStart, timestamp: startedAt });
expect(started.idTagInfo.status, 'Accepted');
const { transactionId } = started;
await show('Charging');
await cue('started', { connectedAt, startedAt });

const readings = [];
for (const wh of [900, 1900, 3100, 4250, 5500]) {
  const timestamp = later(360);
  const sampledValue = [register(meterStart + wh, 'Sample.Periodic'), { value: '11000', measurand: 'Power.Active.Import', unit: 'W' }];
  await client.call('MeterValues', { connectorId: 1, transactionId, meterValue: [{ timestamp, sampledValue }] });
  readings.push({ at: timestamp, wh });
}
await cue('charged', { readings });

expect(await commanded, { transactionId });
const stoppedAt = later();
const meterStop = meterStart + 5500;
await client.call('StopTransaction', { transactionId, meterStop, timestamp: stoppedAt, reason: 'Remote' });
await show('Finishing');
const disconnectedAt = later(60);
await show('Available');
await cue('left', { wh: 5500, seconds: 1800, stoppedAt, disconnectedAt });
await client.close();
process.exit(0);
