import { Box } from '@mui/material';
import { useRecordContext } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { AudiencePanel } from '../../../targeting/audience/AudiencePanel';
import type { RecommendationKind } from '../../../generated/graphql';
import { RuleLints } from '../../../targeting/lints/RuleLints';
import type { ContentForm, RecommendationRecord } from '../record/content';
import { useTargetingRule } from '../../../targeting/rule/useTargetingRule';

const EVERYBODY = { all: [] };

/** The audience and the lints of the whole targeting, while it is edited. */
export function TargetingReach() {
  const recommendation = useRecordContext<RecommendationRecord>();
  const [content, kind]: [ContentForm, RecommendationKind] = useWatch({ name: ['content', 'kind'] });
  const rule = useTargetingRule(content);
  const saved = useTargetingRule(recommendation?.content);
  const { situationIds, placeCodes, title, summary, bodyMarkdown } = content;
  const text = [title, summary, bodyMarkdown].filter(Boolean).join('\n');
  return (
    <Box sx={{ width: '100%' }}>
      <RuleLints
        rule={content.rule ?? EVERYBODY}
        situationIds={situationIds ?? []}
        placeCodes={placeCodes ?? []}
        text={text}
        recommendationId={recommendation?.id ?? null}
        kind={kind}
      />
      <AudiencePanel rule={rule} saved={saved} />
    </Box>
  );
}
