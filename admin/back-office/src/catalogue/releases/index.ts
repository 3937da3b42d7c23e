import ReleasesIcon from '@mui/icons-material/CollectionsBookmarkOutlined';
import { lazyScreen } from '../../navigation/lazyScreen';

const ReleaseCreate = lazyScreen(async () => (await import('./ReleaseCreate')).ReleaseCreate);
const ReleaseEdit = lazyScreen(async () => (await import('./ReleaseEdit')).ReleaseEdit);
const ReleaseList = lazyScreen(async () => (await import('./ReleaseList')).ReleaseList);

export default {
  name: 'releases',
  icon: ReleasesIcon,
  list: ReleaseList,
  create: ReleaseCreate,
  edit: ReleaseEdit,
  recordRepresentation: 'title',
};
