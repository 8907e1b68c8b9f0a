// SPDX-License-Identifier: MIT
// The eleven questions by Stripe's own library for Node: node stripe_node.mjs PORT HOW RUNS PATH...,
// with the key on standard input. HOW is "together" or "in-turn". Prints milliseconds, one a run.
import { readFileSync } from "node:fs";
import https from "node:https";
import { createRequire } from "node:module";

// From the folder that it was installed in, not from beside this file.
const Stripe = createRequire(process.cwd() + "/")("stripe");
const [port, how, runs, ...paths] = process.argv.slice(2);
const key = readFileSync(0, "utf8").trim();

const times = [];
for (let run = 0; run < Number(runs); ++run) {
    const agent = new https.Agent({ keepAlive: true });
    const stripe = new Stripe(key, {
        host: "localhost", port, protocol: "https", maxNetworkRetries: 0, telemetry: false,
        httpClient: Stripe.createNodeHttpClient(agent),
    });
    const begin = performance.now();
    if (how === "together") {
        await Promise.all(paths.map((path) => stripe.rawRequest("GET", path)));
    } else {
        for (const path of paths)
            await stripe.rawRequest("GET", path);
    }
    times.push(performance.now() - begin);
    agent.destroy();
}
console.log(JSON.stringify(times));
