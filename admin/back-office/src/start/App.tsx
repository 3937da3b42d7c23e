import { Admin, type I18nProvider, localStorageStore, Resource } from 'react-admin';
import auditEvents from '../accounts/audit';
import { authProvider } from '../accounts/sign-in/authProvider';
import calendar from '../catalogue/calendar';
import checklistSettings from '../catalogue/checklist-settings';
import contributions from '../contributions';
import coverage from '../catalogue/coverage';
import { queryClient } from '../client/queries';
import experiments from '../experiments';
import { Dashboard } from '../dashboard/Dashboard';
import { dataProvider } from './dataProvider';
import { AppLayout } from '../layout/AppLayout';
import { NotFoundPage } from '../layout/NotFoundPage';
import { AppNotification } from '../notification/AppNotification';
import links from '../catalogue/links';
import notices from '../team/notices-page';
import personas from '../catalogue/personas';
import partners from '../partnerships';
import playground from '../targeting/playground';
import refusalReasons from '../contributions/triage/refusal-reasons';
import releases from '../catalogue/releases';
import recommendations from '../catalogue/recommendations';
import settings from '../settings';
import situations from '../situations';
import topicCounts from '../catalogue/topics';
import dataSets from '../data-sets';
import staff from '../accounts/staff';
import { SignInAgainPage } from './SignInAgainPage';
import { useMode } from '../theme/appearance';
import { THEMES } from '../theme/theme';

const store = localStorageStore('1', 'admin');

export function App({ i18nProvider }: { i18nProvider: I18nProvider }) {
  return (
    <Admin
      dataProvider={dataProvider}
      queryClient={queryClient}
      authProvider={authProvider}
      i18nProvider={i18nProvider}
      store={store}
      dashboard={Dashboard}
      layout={AppLayout}
      loginPage={SignInAgainPage}
      notification={AppNotification}
      catchAll={NotFoundPage}
      title="Coulisses"
      theme={THEMES[useMode()]}
      darkTheme={null}
      requireAuth
      disableTelemetry
    >
      <Resource {...contributions} />
      <Resource {...recommendations} />
      <Resource {...releases} />
      <Resource {...calendar} />
      <Resource {...situations} />
      <Resource {...links} />
      <Resource {...personas} />
      <Resource {...coverage} />
      <Resource {...topicCounts} />
      <Resource {...dataSets} />
      <Resource {...playground} />
      <Resource {...experiments} />
      <Resource {...partners} />
      <Resource {...refusalReasons} />
      <Resource {...checklistSettings} />
      <Resource {...staff} />
      <Resource {...auditEvents} />
      <Resource {...notices} />
      <Resource {...settings} />
    </Admin>
  );
}
