// Loaded into a server before everything else. Whatever comes while a process works in one go has to wait until the end of it. Counted in
// time of the processor: what other processes do meanwhile is not its work.

const EVERY_MS = 1;
const MICROSECONDS = 1000;

let before = worked();
let longest = 0;

/** By this thread; compiling and collecting beside it keep nobody waiting. */
function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return user + system;
}

setInterval(() => {
  const now = worked();
  longest = Math.max(longest, now - before);
  before = now;
}, EVERY_MS).unref();

process.on('message', () => {
  process.send?.(longest / MICROSECONDS);
  longest = 0;
});
process.channel?.unref();
