import { lazyScreen } from '../../navigation/lazyScreen';

const NoticesPage = lazyScreen(async () => (await import('./NoticesPage')).NoticesPage);

export default { name: 'notices', list: NoticesPage };
