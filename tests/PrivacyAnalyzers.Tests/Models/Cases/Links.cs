using System.IdentityModel.Tokens.Jwt;
using System.Security.Claims;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

public sealed class LinkController : ControllerBase
{
    public void Redirects(Person person)
    {
        Redirect("/people/" + person.Name); // leak
        Redirect("/people/" + person.Camp);
        LocalRedirect("/people/" + person.Name); // leak
        RedirectToAction("Show", new { person.Name }); // leak
        RedirectToAction("Show", new { person.Camp });
        RedirectToRoute("Show", new { person.Name }); // leak
        RedirectToPage("Show", new { person.Name }); // leak
        CreatedAtAction("Show", new { person.Name }, person); // leak
        CreatedAtAction("Show", new { person.Camp }, person);
        Created("/people/" + person.Name, null); // leak
        Url.Action("Show", new { person.Name }); // leak
        Url.Action("Show", new { person.Camp });
        Url.Page("Show", new { person.Name }); // leak
        Response.Redirect("/people/" + person.Name); // leak
        Response.Redirect(QueryHelpers.AddQueryString("/people", "name", person.Name)); // leak
        Response.Redirect(QueryHelpers.AddQueryString("/people", "camp", person.Camp));
        Redirect("/people" + QueryString.Create("name", person.Name)); // leak
        Redirect("/people" + new QueryBuilder { { "name", person.Name } }.ToString()); // leak
    }

    public static void Others(LinkGenerator links, NavigationManager navigation, Person person)
    {
        links.GetPathByAction("Show", "People", new { person.Name }); // leak
        links.GetUriByName("people", new { person.Name }, "https", new HostString("a.example")); // leak
        links.GetPathByName("people", new { person.Camp });
        links.GetPathByPage("Show", values: new { person.Name }); // leak
        navigation.NavigateTo("/people/" + person.Name); // leak
        navigation.NavigateTo("/people/" + person.Camp);
        navigation.NavigateTo(navigation.GetUriWithQueryParameter("name", person.Name)); // leak
        Results.Redirect("/people/" + person.Name); // leak
        TypedResults.Created("/people/" + person.Name); // leak
        Results.CreatedAtRoute("people", new { person.Name }); // leak
        Results.CreatedAtRoute("people", new { person.Camp });
    }

    public static void Tokens(Person person)
    {
        _ = new JwtSecurityToken(claims: [new Claim("name", person.Name)]); // leak
        _ = new JwtSecurityToken(claims: [new Claim("camp", person.Camp)]);
        var claims = new List<Claim> { new("camp", person.Camp) };
        claims.Add(new Claim("name", person.Name));
        _ = new JwtSecurityToken("a", "b", claims); // leak
        var descriptor = new SecurityTokenDescriptor { Subject = new ClaimsIdentity([new Claim("name", person.Name)]) };
        new JsonWebTokenHandler().CreateToken(descriptor); // leak
        new JwtSecurityTokenHandler().CreateToken(descriptor); // leak
        var other = new SecurityTokenDescriptor { Claims = new Dictionary<string, object> { ["n"] = person.Name } };
        new JsonWebTokenHandler().CreateToken(other); // leak
        new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor { Issuer = person.Camp });
    }
}
