import FaceIcon from '@mui/icons-material/FaceOutlined';
import { PersonaCreate } from './PersonaCreate';
import { PersonaEdit } from './PersonaEdit';
import { PersonaList } from './PersonaList';

export default {
  name: 'personas',
  icon: FaceIcon,
  list: PersonaList,
  create: PersonaCreate,
  edit: PersonaEdit,
  recordRepresentation: 'name',
};
