import ReleasesIcon from '@mui/icons-material/CollectionsBookmarkOutlined';
import { ReleaseCreate } from './ReleaseCreate';
import { ReleaseEdit } from './ReleaseEdit';
import { ReleaseList } from './ReleaseList';

export default {
  name: 'releases',
  icon: ReleasesIcon,
  list: ReleaseList,
  create: ReleaseCreate,
  edit: ReleaseEdit,
  recordRepresentation: 'title',
};
