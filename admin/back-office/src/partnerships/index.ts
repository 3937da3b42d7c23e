import HandshakeIcon from '@mui/icons-material/HandshakeOutlined';
import { lazyScreen } from '../navigation/lazyScreen';

const PartnerList = lazyScreen(async () => (await import('./PartnerList')).PartnerList);

export default { name: 'partners', icon: HandshakeIcon, list: PartnerList, recordRepresentation: 'name' };
