import { useState } from 'react';
import {
  useCreatePath,
  useGetResourceLabel,
  useLocales,
  useLocaleState,
  useLogout,
  useNavigate,
  usePermissions,
  useTranslate,
} from 'react-admin';
import { may } from '../accounts/sign-in/permissions';
import { keys } from '../keys/keys';
import { GROUPS } from '../menu/groups';
import { useOwnGroups } from '../menu/useOwnGroups';
import { APPEARANCES, choose } from '../theme/appearance';
import type { Entry, EntryGroup } from './entry';
import { showSheet } from './overlay';

/** Their lists have a button that makes a new one. */
const MADE = ['recommendations', 'situations', 'personas', 'releases', 'refusalReasons', 'staff'];

/** What can be done without a search: the keys of the screen, the screens, and commands. */
export function useCommands(): EntryGroup[] {
  const here = useScreenKeys();
  const screens = useScreens();
  const made = useMaking();
  const settings = useSettings();
  return [
    { name: 'here', entries: here },
    { name: 'screens', entries: screens },
    { name: 'commands', entries: [...made, ...settings] },
  ];
}

/** As they were when the palette opened. */
function useScreenKeys(): Entry[] {
  const translate = useTranslate();
  const [those] = useState(() => keys.sheet().flatMap((group) => group.keys));
  return those
    .filter(({ key }) => key !== 'mod+k' && key !== '?')
    .map(({ key, label, run }) => ({ id: `key-${key}`, label: translate(label), keyName: key, run }));
}

function useScreens(): Entry[] {
  const translate = useTranslate();
  const labelOf = useGetResourceLabel();
  const createPath = useCreatePath();
  const navigate = useNavigate();
  const resources = useOwnGroups().flatMap((group) => group.resources);
  const home: Entry = {
    id: 'screen-home',
    label: translate('ra.page.dashboard'),
    isScreen: true,
    run: () => navigate('/'),
  };
  const notices: Entry = {
    id: 'screen-notices',
    label: translate('notices.title'),
    isScreen: true,
    run: () => navigate('/notices'),
  };
  return [
    home,
    ...resources.map((resource): Entry => ({
      id: `screen-${resource}`,
      label: labelOf(resource, 2),
      isScreen: true,
      run: () => navigate(createPath({ resource, type: 'list' })),
    })),
    notices,
  ];
}

function useMaking(): Entry[] {
  const translate = useTranslate();
  const createPath = useCreatePath();
  const navigate = useNavigate();
  const { permissions = [] } = usePermissions<string[]>();
  return GROUPS.flatMap(({ resources }) => resources)
    .filter((resource) => MADE.includes(resource) && may(permissions, { resource, action: 'create' }))
    .map((resource) => ({
      id: `make-${resource}`,
      label: translate(`resources.${resource}.page.create`),
      isScreen: true,
      run: () => navigate(createPath({ resource, type: 'create' })),
    }));
}

function useSettings(): Entry[] {
  const translate = useTranslate();
  const languages = useLocales();
  const [language, setLanguage] = useLocaleState();
  const logout = useLogout();
  const navigate = useNavigate();
  const others = languages.filter(({ locale }) => locale !== language);
  return [
    ...APPEARANCES.map((appearance) => ({
      id: `appearance-${appearance}`,
      label: translate(`app.appearance.${appearance}`),
      run: () => choose(appearance),
    })),
    ...others.map(({ locale, name }) => ({
      id: `language-${locale}`,
      label: translate('app.labelled', { label: translate('app.language'), value: name }),
      run: () => void setLanguage(locale),
    })),
    { id: 'settings', label: translate('resources.settings.name'), isScreen: true, run: () => navigate('/settings') },
    { id: 'keys', label: translate('app.keys.sheet'), keyName: '?', run: showSheet },
    { id: 'leave', label: translate('ra.auth.logout'), run: () => void logout() },
  ];
}
