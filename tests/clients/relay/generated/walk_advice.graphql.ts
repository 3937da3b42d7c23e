/**
 * @generated SignedSource<<1f09aca48fcd9f7bde78c5fa87a35c2e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ReaderFragment } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type walk_advice$data = {
  readonly id: string;
  readonly slug: string;
  readonly summary: string;
  readonly title: string;
  readonly " $fragmentType": "walk_advice";
};
export type walk_advice$key = {
  readonly " $data"?: walk_advice$data;
  readonly " $fragmentSpreads": FragmentRefs<"walk_advice">;
};

import walkAdviceQuery_graphql from './walkAdviceQuery.graphql';

const node: ReaderFragment = (function(){
var v0 = [
  {
    "kind": "Variable",
    "name": "locale",
    "variableName": "locale"
  }
];
return {
  "argumentDefinitions": [
    {
      "defaultValue": "FR",
      "kind": "LocalArgument",
      "name": "locale"
    }
  ],
  "kind": "Fragment",
  "metadata": {
    "refetch": {
      "connection": null,
      "fragmentPathInResult": [
        "node"
      ],
      "operation": walkAdviceQuery_graphql,
      "identifierInfo": {
        "identifierField": "id",
        "identifierQueryVariableName": "id"
      }
    }
  },
  "name": "walk_advice",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "id",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "slug",
      "storageKey": null
    },
    {
      "alias": null,
      "args": (v0/*:: as any*/),
      "kind": "ScalarField",
      "name": "title",
      "storageKey": null
    },
    {
      "alias": null,
      "args": (v0/*:: as any*/),
      "kind": "ScalarField",
      "name": "summary",
      "storageKey": null
    }
  ],
  "type": "Recommendation",
  "abstractKey": null
};
})();

(node as any).hash = "935f9ec8d414a7210985ed074b27c030";

export default node;
