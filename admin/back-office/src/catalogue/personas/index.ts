import FaceIcon from '@mui/icons-material/FaceOutlined';
import { lazyScreen } from '../../navigation/lazyScreen';

const PersonaCreate = lazyScreen(async () => (await import('./PersonaCreate')).PersonaCreate);
const PersonaEdit = lazyScreen(async () => (await import('./PersonaEdit')).PersonaEdit);
const PersonaList = lazyScreen(async () => (await import('./PersonaList')).PersonaList);

export default {
  name: 'personas',
  icon: FaceIcon,
  list: PersonaList,
  create: PersonaCreate,
  edit: PersonaEdit,
  recordRepresentation: 'name',
};
