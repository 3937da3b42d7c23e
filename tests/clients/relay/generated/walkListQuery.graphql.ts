/**
 * @generated SignedSource<<c47688f3bb099b931564660b50e79126>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type walkListQuery$variables = Record<PropertyKey, never>;
export type walkListQuery$data = {
  readonly " $fragmentSpreads": FragmentRefs<"walk_list">;
};
export type walkListQuery = {
  response: walkListQuery$data;
  variables: walkListQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 3
  }
],
v1 = [
  {
    "kind": "Literal",
    "name": "locale",
    "value": "FR"
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "walkListQuery",
    "selections": [
      {
        "args": null,
        "kind": "FragmentSpread",
        "name": "walk_list"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "walkListQuery",
    "selections": [
      {
        "alias": null,
        "args": (v0/*:: as any*/),
        "concreteType": "RecommendationConnection",
        "kind": "LinkedField",
        "name": "recommendations",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "RecommendationEdge",
            "kind": "LinkedField",
            "name": "edges",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Recommendation",
                "kind": "LinkedField",
                "name": "node",
                "plural": false,
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
                    "args": (v1/*:: as any*/),
                    "kind": "ScalarField",
                    "name": "title",
                    "storageKey": "title(locale:\"FR\")"
                  },
                  {
                    "alias": null,
                    "args": (v1/*:: as any*/),
                    "kind": "ScalarField",
                    "name": "summary",
                    "storageKey": "summary(locale:\"FR\")"
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "__typename",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "cursor",
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "PageInfo",
            "kind": "LinkedField",
            "name": "pageInfo",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "endCursor",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "hasNextPage",
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": "recommendations(first:3)"
      },
      {
        "alias": null,
        "args": (v0/*:: as any*/),
        "filters": null,
        "handle": "connection",
        "key": "walk_recommendations",
        "kind": "LinkedHandle",
        "name": "recommendations"
      }
    ]
  },
  "params": {
    "cacheID": "163df2098dfa0801d3d4613d0b9a7697",
    "id": null,
    "metadata": {},
    "name": "walkListQuery",
    "operationKind": "query",
    "text": "query walkListQuery {\n  ...walk_list\n}\n\nfragment walk_advice on Recommendation {\n  id\n  slug\n  title(locale: FR)\n  summary(locale: FR)\n}\n\nfragment walk_list on Query {\n  recommendations(first: 3) {\n    edges {\n      node {\n        id\n        ...walk_advice\n        __typename\n      }\n      cursor\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "615c4c2e76f9c55153e4f46265c6719f";

export default node;
