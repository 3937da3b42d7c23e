/**
 * @generated SignedSource<<e17eabd011ba645926b3ee6107defdf0>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type PlannedActionStatus = "ACCEPTED" | "DECLINED" | "DONE" | "EXPIRED" | "PROPOSED" | "SNOOZED" | "%future added value";
export type walkPlanQuery$variables = Record<PropertyKey, never>;
export type walkPlanQuery$data = {
  readonly me: {
    readonly id: string;
    readonly plan: {
      readonly actions: ReadonlyArray<{
        readonly id: string;
        readonly recommendation: {
          readonly " $fragmentSpreads": FragmentRefs<"walk_advice">;
        };
        readonly status: PlannedActionStatus;
      }>;
      readonly date: string;
      readonly id: string;
    };
  } | null | undefined;
};
export type walkPlanQuery = {
  response: walkPlanQuery$data;
  variables: walkPlanQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "date",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v3 = [
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
    "name": "walkPlanQuery",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Profile",
        "kind": "LinkedField",
        "name": "me",
        "plural": false,
        "selections": [
          (v0/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "DailyPlan",
            "kind": "LinkedField",
            "name": "plan",
            "plural": false,
            "selections": [
              (v0/*:: as any*/),
              (v1/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "PlannedAction",
                "kind": "LinkedField",
                "name": "actions",
                "plural": true,
                "selections": [
                  (v0/*:: as any*/),
                  (v2/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Recommendation",
                    "kind": "LinkedField",
                    "name": "recommendation",
                    "plural": false,
                    "selections": [
                      {
                        "args": null,
                        "kind": "FragmentSpread",
                        "name": "walk_advice"
                      }
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
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
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "walkPlanQuery",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "Profile",
        "kind": "LinkedField",
        "name": "me",
        "plural": false,
        "selections": [
          (v0/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "DailyPlan",
            "kind": "LinkedField",
            "name": "plan",
            "plural": false,
            "selections": [
              (v0/*:: as any*/),
              (v1/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "PlannedAction",
                "kind": "LinkedField",
                "name": "actions",
                "plural": true,
                "selections": [
                  (v0/*:: as any*/),
                  (v2/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Recommendation",
                    "kind": "LinkedField",
                    "name": "recommendation",
                    "plural": false,
                    "selections": [
                      (v0/*:: as any*/),
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
                        "storageKey": "title(locale:\"FR\")"
                      },
                      {
                        "alias": null,
                        "args": (v3/*:: as any*/),
                        "kind": "ScalarField",
                        "name": "summary",
                        "storageKey": "summary(locale:\"FR\")"
                      }
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "7e592ca606ba23bf074307366d555fb8",
    "id": null,
    "metadata": {},
    "name": "walkPlanQuery",
    "operationKind": "query",
    "text": "query walkPlanQuery {\n  me {\n    id\n    plan {\n      id\n      date\n      actions {\n        id\n        status\n        recommendation {\n          ...walk_advice\n          id\n        }\n      }\n    }\n  }\n}\n\nfragment walk_advice on Recommendation {\n  id\n  slug\n  title(locale: FR)\n  summary(locale: FR)\n}\n"
  }
};
})();

(node as any).hash = "f7101f9d2b382d7ada26488e339224a6";

export default node;
