/**
 * @generated SignedSource<<9e001fb16f04f698f9c35449da11a41d>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import { ConcreteRequest } from 'relay-runtime';
import { FragmentRefs } from "relay-runtime";
export type Locale = "EN" | "FR" | "FR_TU" | "%future added value";
import { Facts } from "../../facts";
export type walkRecommendQuery$variables = {
  facts: Facts;
  locale?: Locale | null | undefined;
};
export type walkRecommendQuery$data = {
  readonly recommend: {
    readonly nextQuestions: ReadonlyArray<{
      readonly choices: ReadonlyArray<{
        readonly facts: Facts;
        readonly label: string;
      }>;
      readonly fact: string;
      readonly question: string;
    }>;
    readonly questionCount: number;
    readonly results: ReadonlyArray<{
      readonly id: string;
      readonly reasons: ReadonlyArray<string>;
      readonly recommendation: {
        readonly " $fragmentSpreads": FragmentRefs<"walk_advice">;
      };
    }>;
  };
};
export type walkRecommendQuery = {
  response: walkRecommendQuery$data;
  variables: walkRecommendQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "facts"
  },
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "locale"
  }
],
v1 = {
  "kind": "Variable",
  "name": "locale",
  "variableName": "locale"
},
v2 = [
  {
    "kind": "Variable",
    "name": "facts",
    "variableName": "facts"
  },
  (v1/*:: as any*/)
],
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "questionCount",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "reasons",
  "storageKey": null
},
v6 = [
  (v1/*:: as any*/)
],
v7 = {
  "alias": null,
  "args": null,
  "concreteType": "NextQuestion",
  "kind": "LinkedField",
  "name": "nextQuestions",
  "plural": true,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "fact",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "question",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "FactChoice",
      "kind": "LinkedField",
      "name": "choices",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "label",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "facts",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "walkRecommendQuery",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "RecommendationResults",
        "kind": "LinkedField",
        "name": "recommend",
        "plural": false,
        "selections": [
          (v3/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "PersonalRecommendation",
            "kind": "LinkedField",
            "name": "results",
            "plural": true,
            "selections": [
              (v4/*:: as any*/),
              (v5/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Recommendation",
                "kind": "LinkedField",
                "name": "recommendation",
                "plural": false,
                "selections": [
                  {
                    "args": (v6/*:: as any*/),
                    "kind": "FragmentSpread",
                    "name": "walk_advice"
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          (v7/*:: as any*/)
        ],
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "walkRecommendQuery",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "RecommendationResults",
        "kind": "LinkedField",
        "name": "recommend",
        "plural": false,
        "selections": [
          (v3/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "PersonalRecommendation",
            "kind": "LinkedField",
            "name": "results",
            "plural": true,
            "selections": [
              (v4/*:: as any*/),
              (v5/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Recommendation",
                "kind": "LinkedField",
                "name": "recommendation",
                "plural": false,
                "selections": [
                  (v4/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "slug",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": (v6/*:: as any*/),
                    "kind": "ScalarField",
                    "name": "title",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": (v6/*:: as any*/),
                    "kind": "ScalarField",
                    "name": "summary",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          (v7/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "c913e5dbd73bedf588835832fa052a2f",
    "id": null,
    "metadata": {},
    "name": "walkRecommendQuery",
    "operationKind": "query",
    "text": "query walkRecommendQuery(\n  $facts: Facts!\n  $locale: Locale\n) {\n  recommend(facts: $facts, locale: $locale) {\n    questionCount\n    results {\n      id\n      reasons\n      recommendation {\n        ...walk_advice_4mYyp4\n        id\n      }\n    }\n    nextQuestions {\n      fact\n      question\n      choices {\n        label\n        facts\n      }\n    }\n  }\n}\n\nfragment walk_advice_4mYyp4 on Recommendation {\n  id\n  slug\n  title(locale: $locale)\n  summary(locale: $locale)\n}\n"
  }
};
})();

(node as any).hash = "639c8556b93d16f04e54bdc26617d9b4";

export default node;
