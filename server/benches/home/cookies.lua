-- wrk: rotates the sessions' cookies; the last line of the output is for `load.rs` to read.
local requests, turn = {}, 0

function init(args)
  for token in io.lines(args[1]) do
    requests[#requests + 1] = wrk.format("GET", wrk.path, { Cookie = "ventanilla=" .. token })
  end
end

function request()
  turn = turn % #requests + 1
  return requests[turn]
end

function done(summary, latency)
  local errors = summary.errors
  print(string.format("measured %d %d %d %d %d", summary.requests, summary.duration, summary.bytes,
    latency:percentile(99), errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
