import GroupIcon from '@mui/icons-material/GroupOutlined';
import { StaffCreate } from './StaffCreate';
import { StaffEdit } from './StaffEdit';
import { StaffList } from './StaffList';

export default {
  name: 'staff',
  icon: GroupIcon,
  list: StaffList,
  create: StaffCreate,
  edit: StaffEdit,
  recordRepresentation: 'name',
};
