import HandshakeIcon from '@mui/icons-material/HandshakeOutlined';
import { lazyScreen } from '../navigation/lazyScreen';

const PartnerList = lazyScreen(async () => (await import('./PartnerList')).PartnerList);

const PartnerEdit = lazyScreen(async () => (await import('./PartnerEdit')).PartnerEdit);

export default {
  name: 'partners',
  icon: HandshakeIcon,
  list: PartnerList,
  edit: PartnerEdit,
  recordRepresentation: 'name',
};
