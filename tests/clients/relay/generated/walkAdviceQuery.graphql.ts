/**
 * @generated SignedSource<<5ef155f31aa25fed28984c0003dfddcc>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Locale = "EN" | "FR" | "FR_TU" | "%future added value";
export type walkAdviceQuery$variables = {
  id: string;
  locale?: Locale | null | undefined;
};
export type walkAdviceQuery$data = {
  readonly node: {
    readonly " $fragmentSpreads": FragmentRefs<"walk_advice">;
  } | null | undefined;
};
export type walkAdviceQuery = {
  response: walkAdviceQuery$data;
  variables: walkAdviceQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "id"
},
v1 = {
  "defaultValue": "FR",
  "kind": "LocalArgument",
  "name": "locale"
},
v2 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "id"
  }
],
v3 = [
  {
    "kind": "Variable",
    "name": "locale",
    "variableName": "locale"
  }
];
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "walkAdviceQuery",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          {
            "args": (v3/*:: as any*/),
            "kind": "FragmentSpread",
            "name": "walk_advice"
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "walkAdviceQuery",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "__typename",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
            "storageKey": null
          },
          {
            "kind": "InlineFragment",
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "slug",
                "storageKey": null
              },
              {
                "alias": null,
                "args": (v3/*:: as any*/),
                "kind": "ScalarField",
                "name": "title",
                "storageKey": null
              },
              {
                "alias": null,
                "args": (v3/*:: as any*/),
                "kind": "ScalarField",
                "name": "summary",
                "storageKey": null
              }
            ],
            "type": "Recommendation",
            "abstractKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "1c7f63a27315b8f153a21df04f0272df",
    "id": null,
    "metadata": {},
    "name": "walkAdviceQuery",
    "operationKind": "query",
    "text": "query walkAdviceQuery(\n  $locale: Locale = FR\n  $id: ID!\n) {\n  node(id: $id) {\n    __typename\n    ...walk_advice_4mYyp4\n    id\n  }\n}\n\nfragment walk_advice_4mYyp4 on Recommendation {\n  id\n  slug\n  title(locale: $locale)\n  summary(locale: $locale)\n}\n"
  }
};
})();

(node as any).hash = "935f9ec8d414a7210985ed074b27c030";

export default node;
