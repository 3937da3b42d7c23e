import { dateInWords } from '../../../../shared/dateInWords';
import { button, make } from '../../page/make';
import { tied } from '../../page/typography';
import { CloseDeviceDocument, OpenMyDevicesDocument } from '../../generated/graphql';
import type { OpenMyDevicesQuery } from '../../generated/graphql';
import { askFor } from '../service/asking';
import { faultOf, sentenceFor } from '../service/trouble';
import type { Tour } from '../tour/tour';

type Device = NonNullable<OpenMyDevicesQuery['myTokens']>[number];

/** The browsers that open the plan, each of which can be shut out. They are asked for when the list is unfolded. */
export function devices(tour: Tour): Node[] {
  const { words } = tour;
  const inside = make('div', {}, make('p', { role: 'status' }, words.loading));
  const details = make('details', {}, make('summary', {}, words.devices), inside);
  details.addEventListener('toggle', () => {
    if (details.open) void fill(tour, inside);
  });
  return [details];
}

async function fill(tour: Tour, inside: HTMLElement): Promise<void> {
  const { words } = tour;
  const outcome = await askFor(tour, OpenMyDevicesDocument, {});
  if (outcome.kind !== 'data') {
    inside.replaceChildren(make('p', { class: 'error', role: 'alert' }, sentenceFor(outcome, words)));
    return;
  }
  const error = make('p', { class: 'error', role: 'alert' });
  const list = make('ul', { class: 'devices', tabindex: '-1' });
  for (const device of outcome.data.myTokens ?? []) list.append(line(tour, device, { error, list }));
  inside.replaceChildren(make('p', {}, words.devicesLead), list, error);
}

function line(tour: Tour, device: Device, { error, list }: { error: HTMLElement; list: HTMLElement }): HTMLElement {
  const { words } = tour;
  const day = (instant: string): string =>
    dateInWords(instant, words.lang, { dateStyle: 'long', timeZone: 'Europe/Paris' });
  const since = words.deviceSince(day(device.createdAt));
  const used = words.deviceUsed(day(`${device.lastUsedOn}T12:00:00Z`));
  const made = make('li', {}, make('p', {}, tied(device.isCurrent ? words.thisDevice : `${since} ${used}`)));
  if (device.isCurrent) return made;
  const close = async (): Promise<void> => {
    const fault = faultOf(await askFor(tour, CloseDeviceDocument, { input: { id: device.id } }), words);
    error.textContent = tied(fault);
    if (fault !== '') return;
    made.replaceWith(make('li', {}, make('p', { role: 'status' }, words.deviceClosed)));
    list.focus();
  };
  made.append(
    button(words.closeDevice, () => void close(), {
      class: 'secondary',
      'aria-label': `${words.closeDevice} : ${since}`,
    }),
  );
  return made;
}
