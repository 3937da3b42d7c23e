import LightbulbIcon from '@mui/icons-material/LightbulbOutlined';
import { lazyScreen } from '../../navigation/lazyScreen';

const RecommendationCreate = lazyScreen(async () => (await import('./RecommendationCreate')).RecommendationCreate);
const RecommendationEdit = lazyScreen(async () => (await import('./RecommendationEdit')).RecommendationEdit);
const RecommendationList = lazyScreen(async () => (await import('./RecommendationList')).RecommendationList);

export default {
  name: 'recommendations',
  icon: LightbulbIcon,
  list: RecommendationList,
  create: RecommendationCreate,
  edit: RecommendationEdit,
  recordRepresentation: 'name',
};
