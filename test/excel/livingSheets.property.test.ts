import fc from "fast-check";
import { editions, LIVING, livingPlan, type Edition } from "./livingPlans";
import { acts, People, type Act } from "./livingPeople";
import { Oracle } from "./livingOracle";
import { LivingSheet } from "./livingSheet";

/** More while working on the merge: LIVING_RUNS=20000. */
const RUNS = Number(process.env["LIVING_RUNS"] ?? 200);
const SEED = Number(process.env["LIVING_SEED"] ?? 7);

type Step = { readonly run: Edition } | { readonly person: Act };
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ person: acts }) },
    { weight: 1, arbitrary: fc.record({ run: editions }) }
  ),
  { minLength: 3, maxLength: 8 }
);

/** Five times two hundred sequences: whatever people do between runs, nothing of it is lost. */
test.each(LIVING)("issue 7, people's sheet: %s after any edits and runs", (kind) => {
  fc.assert(
    fc.property(editions, steps, editions, (first, between, last) => {
      const people = new People(new LivingSheet());
      const oracle = new Oracle(people);
      oracle.run(livingPlan(kind, first));
      for (const step of between) {
        if ("run" in step) oracle.run(livingPlan(kind, step.run));
        else people.do(step.person);
      }
      oracle.run(livingPlan(kind, last));
    }),
    { numRuns: RUNS, seed: SEED }
  );
});
