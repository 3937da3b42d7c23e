import { dateInWords } from '../../../../shared/dateInWords';
import { button, make } from '../../page/make';
import { tied } from '../../../../shared/typography';
import { CloseDeviceDocument, OpenMyDevicesDocument } from '../../generated/graphql';
import type { OpenMyDevicesQuery } from '../../generated/graphql';
import { askFor } from '../service/asking';
import { faultOf } from '../service/trouble';
import type { Tour } from '../tour/tour';
import { BESIDE_WORDS } from '../words/beside';
import { unfolded } from './unfolded';

type Device = NonNullable<OpenMyDevicesQuery['myTokens']>[number];

/** The browsers that open the plan, each of which can be shut out. */
export function devices(tour: Tour): Node[] {
  const words = BESIDE_WORDS[tour.visit.locale];
  return [
    unfolded(tour, {
      summary: words.devices,
      operation: OpenMyDevicesDocument,
      variables: {},
      content: ({ me, myTokens }) => {
        const error = make('p', { class: 'error', role: 'alert' });
        const list = make('ul', { class: 'devices', tabindex: '-1' });
        const tokens = myTokens ?? [];
        for (const device of tokens) list.append(line(tour, device, { error, list }));
        if (tokens.length === 1 && !me?.email) list.firstElementChild?.append(make('p', {}, tied(words.onlyDevice)));
        return [make('p', {}, words.devicesLead), list, error];
      },
    }),
  ];
}

function line(tour: Tour, device: Device, { error, list }: { error: HTMLElement; list: HTMLElement }): HTMLElement {
  const words = BESIDE_WORDS[tour.visit.locale];
  const day = (instant: string): string =>
    dateInWords(instant, tour.words.lang, { dateStyle: 'long', timeZone: 'Europe/Paris' });
  const since = words.deviceSince(day(device.createdAt));
  const used = words.deviceUsed(day(`${device.lastUsedOn}T12:00:00Z`));
  const made = make('li', {}, make('p', {}, tied(device.isCurrent ? words.thisDevice : `${since} ${used}`)));
  if (device.isCurrent) return made;
  const close = async (): Promise<void> => {
    const fault = faultOf(await askFor(tour, CloseDeviceDocument, { input: { id: device.id } }), tour.words);
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
