using Harbor;

// <load>
var crane = new Crane();
crane.Lift("box");
// </load>
