import Foundation

/// Measures how long work takes, again and again.
struct Stopwatch {
    /// How often each piece of work is measured.
    let repeats: Int

    /// The median of the seconds for which this process computed; the work is done once more before, to warm up.
    func computing(_ work: () throws -> Void) rethrows -> Double {
        try work()
        return try median(of: work, by: CLOCK_PROCESS_CPUTIME_ID)
    }

    /// The seconds for which this process computed once, without warming up.
    func computingOnce(_ work: () throws -> Void) rethrows -> Double {
        let start = Self.now(CLOCK_PROCESS_CPUTIME_ID)
        try work()
        return Self.now(CLOCK_PROCESS_CPUTIME_ID) - start
    }

    /// The median of the seconds that passed on the clock; the work is done once more before, to warm up.
    func waiting(_ work: () throws -> Void) rethrows -> Double {
        try work()
        return try median(of: work, by: CLOCK_MONOTONIC)
    }

    /// The seconds that pass on the clock, once, without warming up.
    static func once(_ work: () throws -> Void) rethrows -> Double {
        let start = now(CLOCK_MONOTONIC)
        try work()
        return now(CLOCK_MONOTONIC) - start
    }

    /// The seconds for which the system has worked for this process.
    static var systemSeconds: Double {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return Double(usage.ru_stime.tv_sec) + Double(usage.ru_stime.tv_usec) / 1e6
    }

    private func median(of work: () throws -> Void, by clock: clockid_t) rethrows -> Double {
        var seconds: [Double] = []
        for _ in 0..<repeats {
            let start = Self.now(clock)
            try work()
            seconds.append(Self.now(clock) - start)
        }
        return seconds.sorted()[repeats / 2]
    }

    private static func now(_ clock: clockid_t) -> Double {
        var time = timespec()
        clock_gettime(clock, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
