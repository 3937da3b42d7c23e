import { Box, Chip, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { sentenceCase } from '../../common/sentenceCase';
import type { Locale } from '../../generated/graphql';
import type { Facts } from '../../../../shared/rule';
import type { ExplainedNode } from './explain';
import { KnownValue } from './KnownValue';
import { SituationMeaning } from './SituationMeaning';
import { TruthMark, truthColors } from './TruthMark';

/** The person and the language that a tree was made for. */
export interface TreeSetting {
  facts: Facts;
  locale: Locale;
}

interface RuleTreeProps extends TreeSetting {
  root: ExplainedNode;
  label: string;
}

const PLAIN_LIST = { listStyle: 'none', m: 0, p: 0 };

/** A rule node by node, each in its place, with what it gave. */
export function RuleTree({ root, label, ...setting }: RuleTreeProps) {
  return (
    <Box component="ul" aria-label={label} sx={PLAIN_LIST}>
      <TreeNode node={root} setting={setting} />
    </Box>
  );
}

interface TreeNodeProps {
  node: ExplainedNode;
  setting: TreeSetting;
}

function TreeNode({ node, setting }: TreeNodeProps) {
  return (
    <Box component="li">
      <NodeCard node={node} setting={setting} />
      {node.children.length > 0 && (
        <Box
          component="ul"
          sx={{ ...PLAIN_LIST, ml: { xs: 1, sm: 1.5 }, pl: { xs: 1, sm: 1.5 }, borderLeft: 1, borderColor: 'divider' }}
        >
          {node.children.map((child) => (
            <TreeNode key={child.path} node={child} setting={setting} />
          ))}
        </Box>
      )}
    </Box>
  );
}

function NodeCard({ node, setting }: TreeNodeProps) {
  const translate = useTranslate();
  const { result, sentence, kind, leaf, isDecisive } = node;
  const { edge, ground } = truthColors[result];
  const isGroup = leaf === undefined;
  return (
    <Box
      sx={{
        borderLeft: 4,
        borderColor: edge,
        bgcolor: ground,
        borderRadius: 1,
        px: 1,
        py: 0.75,
        mb: 0.75,
        overflowWrap: 'anywhere',
      }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}>
        <TruthMark truth={result} />
        {isGroup && <span>{translate(`rules.tree.kinds.${kind}`)}</span>}
        {isDecisive && (
          <Chip
            component="span"
            size="small"
            variant="outlined"
            color="default"
            label={translate(`rules.tree.decisive.${result}`)}
          />
        )}
      </Box>
      <Typography
        variant="body2"
        color={isGroup ? 'text.secondary' : 'text.primary'}
        sx={{ ...sentenceCase, fontWeight: isDecisive && !isGroup ? 'bold' : 'normal' }}
      >
        {sentence}
      </Typography>
      {leaf && <KnownValue leaf={leaf} facts={setting.facts} />}
      {leaf && 'situation' in leaf && (
        <SituationMeaning slug={leaf.situation} setting={setting} isDecisive={isDecisive} />
      )}
    </Box>
  );
}
