import CloseIcon from '@mui/icons-material/Close';
import MoreVertIcon from '@mui/icons-material/MoreVert';
import { Box, IconButton, Tooltip } from '@mui/material';
import { useState } from 'react';
import type { ActionProps } from 'react-querybuilder';
import { isGroupNode } from '../rule/conversion';
import { builder as en } from '../words/en';
import { builder as fr } from '../words/fr';
import { useOwnWords } from '../words/useOwnWords';
import { NodeHandle } from './NodeHandle';
import type { RuleNode } from './edits';
import { NodeMenu } from './NodeMenu';
import { useEdits } from './TreeEditsContext';
import { useNodeName } from './useNodeName';
import { WITHIN } from '../../common/within';

/** At the end of a condition or of a group's head: its menu, and taking it out. */
export function NodeActions({ path, ruleOrGroup }: ActionProps) {
  const { words, fill } = useOwnWords({ fr, en });
  const { remove } = useEdits();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const node = ruleOrGroup as RuleNode;
  const isGroup = isGroupNode(node);
  const name = useNodeName()(node);
  const opens = fill(words.actions.open, { name });
  const removes = fill(isGroup ? words.actions.removeGroup : words.actions.removeCondition, { name });
  return (
    <Box className="node-actions">
      <NodeHandle path={path} />
      <Tooltip title={opens} slotProps={WITHIN}>
        <IconButton
          size="small"
          aria-label={opens}
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          <MoreVertIcon fontSize="small" />
        </IconButton>
      </Tooltip>
      <Tooltip title={removes} slotProps={WITHIN}>
        <IconButton size="small" aria-label={removes} onClick={() => remove(path)}>
          <CloseIcon fontSize="small" />
        </IconButton>
      </Tooltip>
      <NodeMenu anchor={anchor} label={opens} path={path} isGroup={isGroup} onClose={() => setAnchor(null)} />
    </Box>
  );
}
