import { Box, Card, CardContent, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { RecommendationLink } from '../../links/RecommendationLink';
import { LinkActions } from './LinkActions';
import { LinkLine } from './LinkLine';
import type { LinkRecord } from './linksProvider';

/** People of the reference population, in whom audiences are counted. */
const POPULATION = 100_000;

/** Of these people, in percent. */
export const shareOf = (audience: number): number => Math.round((100 * audience) / POPULATION);

/** A link with what names it, and what the viewer can do. */
export function LinkCard({ link }: { link: LinkRecord }) {
  const translate = useTranslate();
  const { audience, recommendations } = link;
  return (
    <Card component="li" variant="outlined" sx={{ mb: 2, listStyle: 'none' }}>
      <CardContent>
        <LinkLine link={link} />
        <Typography sx={{ mt: 1 }}>
          {audience === null
            ? translate('resources.links.notCounted')
            : translate('resources.links.audience', { share: shareOf(audience) })}
        </Typography>
        <Box component="ul" sx={{ m: 0, pl: 3 }}>
          {recommendations.map((recommendation) => (
            <li key={recommendation.id}>
              <RecommendationLink recommendation={recommendation} />
            </li>
          ))}
        </Box>
        <LinkActions link={link} />
      </CardContent>
    </Card>
  );
}
