-- wrk: asks the lines of a file in turn, each a path and, where somebody entered, their session;
-- the last line of the output is for `load.rs` to read.
local requests, turn = {}, 0

function init(args)
  for line in io.lines(args[1]) do
    local path, token = line:match("^(%S+) ?(%S*)$")
    local headers = token ~= "" and { Cookie = "ventanilla=" .. token } or {}
    requests[#requests + 1] = wrk.format("GET", path, headers)
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
