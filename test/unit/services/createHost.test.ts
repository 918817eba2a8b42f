import { answer } from '#contract/answer.ts';
import { createClipEndpoint } from '#services/clipEndpoint/clipEndpoint.ts';
import { openConnections } from '#services/connections/connections.ts';
import { createHost } from '#services/createHost.ts';
import { createHostEvents } from '#services/hostEvents.ts';
import { createJournalService } from '#services/journal/journalService.ts';
import { expect, test } from './siteTest.ts';

test('the host answers every method of the contract', async ({ serve }) => {
  const site = await serve({ '/': { body: '<p>Bonjour' } });
  const events = createHostEvents();
  const clipper = createClipEndpoint({ version: '1.2.3', dataFolder: test.info().outputDir });
  const journal = createJournalService({
    dataFolder: test.info().outputDir,
    folder: test.info().outputPath('library'),
  });
  const connections = openConnections(test.info().outputDir);
  const host = createHost({
    kind: 'local',
    version: '1.2.3',
    allowedHosts: [site.host],
    events,
    clipper,
    journal,
    connections,
  });
  expect(await answer(host, 'hostInfo', {})).toEqual({
    ok: true,
    value: { kind: 'local', version: '1.2.3', platform: process.platform },
  });
  expect(await answer(host, 'fetchPage', { url: site.origin })).toMatchObject({
    ok: true,
    value: { contentType: 'text/html', bytesBase64: btoa('<p>Bonjour') },
  });
  expect(await answer(host, 'fetchPage', { url: 'http://10.0.0.1/' })).toMatchObject({
    ok: false,
    code: 'blocked-address',
  });
  events.push({ type: 'command', id: 'help.keys' });
  expect(await answer(host, 'nextHostEvent', {})).toEqual({ ok: true, value: { type: 'command', id: 'help.keys' } });
  expect(await answer(host, 'clipperState', {})).toEqual({ ok: true, value: { pairings: [] } });
  expect(await answer(host, 'finishDelivery', { id: crypto.randomUUID(), outcome: 'saved' })).toEqual({ ok: true });
});
