import Foundation

extension Double {
    var logarithm: Double { Foundation.log(self) }
}
